import type { NextConfig } from 'next'

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  devIndicators: false,
  outputFileTracingIncludes: { '/*': ['./db/migrations/**'] },
  experimental: {
    serverActions: { bodySizeLimit: '5mb' },
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@mantine/notifications', 'lucide-react'],
  },
}

export default config

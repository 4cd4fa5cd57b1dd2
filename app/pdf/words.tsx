import { Text, type TextProps } from '@react-pdf/renderer'
import { Children, type PropsWithChildren } from 'react'

/** Signs that no font of ours has: Chinese, Japanese, Korean, Indic and Thai letters, pictures, and what is no letter at all. */
const unset =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]|[\p{Extended_Pictographic}\p{Co}\p{Cn}\u{1F1E6}-\u{1F1FF}\u3000-\u303f\uff00-\uffef]/gu

/** The words with a box for each sign that cannot be set, so that none comes out as another. The page and its print have them all. */
export const settable = (words: string): string =>
  words.replace(unset, (sign) => (/[©®™‼⁉]/u.test(sign) ? sign : '□')).replace(/[\p{Cc}]/gu, ' ')

/** Text of a document. */
export function Words({ children, ...props }: PropsWithChildren<TextProps>) {
  return (
    <Text {...props}>{Children.map(children, (child) => (typeof child === 'string' ? settable(child) : child))}</Text>
  )
}

/** What can land in a user's inbox. */
export const messageKinds = ['mention', 'lead-given', 'follow-up-given'] as const
export type MessageKind = (typeof messageKinds)[number]

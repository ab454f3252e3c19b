/**
 * Whether a browser is part of a chat app (WeChat, QQ), by its user agent:
 * those save no downloads, but let a picture be pressed long to be kept.
 */
export function isInChatApp(userAgent: string): boolean {
  return /MicroMessenger|\bQQ\//i.test(userAgent);
}

import { expect, test } from "vitest";
import { isInChatApp } from "#export/share/chatApp.ts";

test.each([
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.42 NetType/WIFI Language/zh_CN",
    true,
  ],
  [
    "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/112 Mobile Safari/537.36 V1_AND_SQ_8.9.80 QQ/8.9.80.12440 NetType/4G",
    true,
  ],
  [
    "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126 Mobile Safari/537.36",
    false,
  ],
  // QQ's stand-alone browser saves downloads like any other.
  [
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/94 Safari/537.36 QQBrowser/11.9",
    false,
  ],
])("%s: %s", (userAgent, expected) => {
  expect(isInChatApp(userAgent)).toBe(expected);
});

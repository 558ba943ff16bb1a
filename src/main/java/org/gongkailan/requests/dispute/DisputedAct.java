package org.gongkailan.requests.dispute;

import org.gongkailan.text.PersonalNumbers;

/**
 * What is fought over.
 *
 * @param request id of the request whose handling it is; null for another act
 * @param words   the act in words, e.g. 〔2026〕第3号答复 or 未依法履行主动公开职责; empty for none, never null
 */
public record DisputedAct(String request, String words) {
    public DisputedAct {
        words = PersonalNumbers.maskIds(words == null ? "" : words.strip());
    }
}

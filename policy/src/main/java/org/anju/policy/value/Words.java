package org.anju.policy.value;

import java.util.Locale;

/**
 * The same words in both languages; the Chinese ones are the master.
 *
 * @param zh 中文
 * @param en English
 */
public record Words(String zh, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}

package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.anju.web.kit.Language;
import org.anju.web.kit.LanguagePrefix;

/** In which language whoever asks wants to read: Chinese unless English is preferred. */
final class Reader {

    private static final List<String> SPOKEN = List.of("zh", "en");

    private Reader() {}

    static Language language(HttpServletRequest request) {
        if (LanguagePrefix.of(request) == Language.EN) {
            return Language.EN;
        }
        String wanted = request.getHeader("Accept-Language");
        if (wanted == null || wanted.isBlank() || wanted.length() > 1000) {
            return Language.ZH;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(wanted), SPOKEN);
            return "en".equals(best) ? Language.EN : Language.ZH;
        } catch (IllegalArgumentException unreadable) {
            return Language.ZH;
        }
    }
}

package org.anju.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 显示设置: takes the reader's choice of theme, size and contrast. Changes nothing but his own cookie. */
@Controller
final class LookDesk {

    @PostMapping("/preferences")
    ModelAndView choose(
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String contrast,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Preferences chosen = Preferences.of(request).with(theme, size, contrast);
        var cookie = ResponseCookie.from(Preferences.COOKIE, chosen.cookie())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Pages.to(back != null && Inside.is(back) ? plain(back) : "/");
    }

    /** The answer carries the language already. */
    private static String plain(String back) {
        String en = Language.EN.prefix();
        return back.startsWith(en + "/") ? back.substring(en.length()) : back;
    }
}

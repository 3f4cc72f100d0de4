package org.anju.web.open.about;

import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 声明: the pages linked in the footer. */
@Controller
final class AboutController {

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return Pages.of("open/about/about", new AboutPage("open.accessibility", 5));
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return Pages.of("open/about/about", new AboutPage("open.privacy", 6));
    }

    @GetMapping("/developers")
    ModelAndView developers() {
        return new ModelAndView("open/about/developers");
    }
}

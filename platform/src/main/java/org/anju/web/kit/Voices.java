package org.anju.web.kit;

import java.time.LocalDate;
import org.anju.notices.Voice;
import org.anju.policy.rule.Phrase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lends the words of the pages to what is sent by mail and SMS. */
@Configuration(proxyBeanMethods = false)
class Voices {

    @Bean
    Voice voice(Messages messages) {
        return (english, key, args) -> {
            Language language = english ? Language.EN : Language.ZH;
            // days are written whole there, so today does not matter
            var text = new PhraseText(messages, new Dates(language, LocalDate.EPOCH));
            return messages.knows(language, key) ? text.say(new Phrase(key, args)) : null;
        };
    }
}

package org.anju.web.kit;

import gg.jte.springframework.boot.autoconfigure.JteAutoConfiguration;
import java.time.Instant;
import java.time.InstantSource;
import org.anju.cases.window.WindowDays;
import org.anju.notices.NoticeRegister;
import org.anju.policy.rule.Policy;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.WindowHours;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The public part of the house alone: kit and open pages, without session and sign-in. */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    JteAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "org.anju.web.kit",
            "org.anju.web.open.home",
            "org.anju.web.open.guide",
            "org.anju.web.open.check",
            "org.anju.web.open.about"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Acts.class))
public class OpenHouse {

    /** A Tuesday: the window is open. */
    public static final Instant NOW = Instant.parse("2024-05-14T02:20:00Z");

    /** Somebody who looks in from the street, through the outer doors. */
    public static MockMvcTester visitor(WebApplicationContext house) {
        return MockMvcTester.from(
                house,
                builder -> builder.addFilters(house.getBean(LanguagePrefix.class), house.getBean(Doorway.class))
                        .build());
    }

    /** Serves these pages alone, to be looked at: port as first argument. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(OpenHouse.class)
                .properties("server.port=" + args[0], "anju.strict-messages=true", "anju.demo=true")
                .run();
    }

    /** Who is signed in is told on every page how much he has not read: the one thing here that asks a database. */
    @Bean
    NoticeRegister notices(InstantSource clock) {
        return new NoticeRegister(new Database().jdbc(), clock);
    }

    /** As the guide says, with no day closed by the office. */
    @Bean
    WindowDays window() {
        return (district, from) -> new WindowHours(WorkingDays.published());
    }

    /** What ships with the code. */
    @Bean
    PolicyBook book() {
        return Policy::shipped;
    }

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(NOW);
    }
}

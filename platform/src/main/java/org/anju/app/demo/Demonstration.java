package org.anju.app.demo;

import java.util.ArrayList;
import java.util.List;
import org.anju.accounts.AccountRegister;
import org.anju.app.Greeting;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Settles the demonstration's people before the doors open, and greets with their names. */
@Configuration(proxyBeanMethods = false)
@Import({Stage.class, Folder.class, Players.class, Journey.class, FirmScenes.class, BenefitScenes.class, DemoTown.class
})
@ConditionalOnProperty(name = "anju.demo", havingValue = "true")
class Demonstration {

    @Bean
    @Order(2)
    Greeting demoPeople(DemoTown town, AccountRegister accounts) {
        town.settle();
        List<String> lines = new ArrayList<>();
        lines.add("演示人员（打开 /demo，点一下登录）  People of the demonstration, one click at /demo:");
        accounts.demo()
                .forEach(
                        account -> lines.add("  " + account.role() + "  " + account.name() + "  " + account.aboutZh()));
        return new Greeting(lines);
    }
}

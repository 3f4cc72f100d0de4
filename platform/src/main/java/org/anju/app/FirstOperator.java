package org.anju.app;

import java.util.List;
import java.util.Optional;
import org.anju.accounts.AccountRegister;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In a house without anybody: opens the first account and says its password, once. */
@Configuration(proxyBeanMethods = false)
class FirstOperator {

    @Bean
    Greeting operatorGreeting(AccountRegister accounts, @Value("${anju.demo:false}") boolean demo) {
        // a demonstration brings its own people
        Optional<String> password = demo ? Optional.empty() : accounts.openFirstOperator();
        return new Greeting(password.map(once -> List.of(
                        "第一个运维账号 first operator account: operator",
                        "一次性密码 one-time password: " + once + "（只显示这一次，首次登录后须修改 shown once, changed at first sign-in）"))
                .orElse(List.of()));
    }
}

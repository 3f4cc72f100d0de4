package org.anju.web.demo.messages;

import java.net.URI;
import java.util.UUID;
import org.anju.notices.carry.Carried;
import org.anju.notices.carry.Carrier;
import org.anju.notices.carry.Channel;
import org.anju.notices.carry.Outgoing;
import org.anju.notices.carry.SmsCarrier;
import org.anju.notices.carry.SmsDoor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Both ways out of the demonstration end in its own box: SMS by the same HTTP as to a real gateway, mail directly. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("anju.demo")
class DemoCarriers {

    /** Mail without a server. */
    record BoxMail(Box box) implements Carrier {

        @Override
        public Channel channel() {
            return Channel.MAIL;
        }

        @Override
        public Carried send(Outgoing out) {
            box.put(out.key(), Channel.MAIL, out.to(), out.subject(), out.text());
            return new Carried.Sent();
        }

        @Override
        public Known knows(UUID key) {
            return box.find(key).isPresent() ? Known.YES : Known.NO;
        }
    }

    @Bean
    Carrier demoMail(Box box) {
        return new BoxMail(box);
    }

    /** This very server, once it listens. */
    @Bean
    Carrier demoSms(Box box, Environment environment) {
        return new SmsCarrier(() -> {
            String host = environment.getProperty("server.address", "127.0.0.1");
            String reached = host.equals("0.0.0.0") ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
            String port = environment.getProperty("local.server.port", "8080");
            return new SmsDoor(URI.create("http://" + reached + ":" + port + "/demo/sms/messages"), box.secret());
        });
    }
}

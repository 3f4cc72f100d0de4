package org.anju.vault;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Finds the key ring: in {@code ANJU_KEYS} (lines or semicolons), in the file {@code ANJU_KEYS_FILE}, else in the
 * data directory, where the first start makes one.
 */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    KeySource keySource(
            @Value("${anju.keys:}") String given,
            @Value("${anju.keys.file:}") String elsewhere,
            @Value("${anju.data:./data}") Path data) {
        if (!given.isBlank()) {
            return new KeySource(KeyRing.parse(given.replace(';', '\n')), null);
        }
        if (!elsewhere.isBlank()) {
            // a file that somebody named and is not there is a mistake: nothing new is made in its place
            return new KeySource(new KeyFile(Path.of(elsewhere)).read(), null);
        }
        KeyFile own =
                new KeyFile(data.toAbsolutePath().normalize().resolve("secrets").resolve("keys"));
        return own.there() ? new KeySource(own.read(), null) : new KeySource(KeyRing.fresh(), own);
    }

    @Bean
    Vault vault(KeySource source) {
        return new Vault(source.ring());
    }
}

package org.anju.materials.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.anju.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Decides where papers lie: in the data directory, or in the object storage that the settings name. */
@Configuration(proxyBeanMethods = false)
class Shelves {

    @Bean
    ContentStore contentStore(
            Environment settings, @Value("${anju.data:./data}") Path data, Vault vault, InstantSource clock) {
        return BucketSettings.wanted(settings)
                ? ContentStore.in(BucketSettings.of(settings), vault, clock)
                : ContentStore.in(data.toAbsolutePath().normalize().resolve("content"), vault, clock);
    }
}

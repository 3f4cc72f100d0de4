package org.anju.app;

import org.anju.policy.rule.Pack;
import org.anju.policy.rule.PackFile;
import org.anju.policy.rule.PackFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which district's policy pack this house works by. */
@Configuration(proxyBeanMethods = false)
class Packs {

    /** 延庆区 unless {@code anju.district} names another district whose pack ships with the house. */
    @Bean
    Pack pack(@Value("${anju.district:110119}") String district) {
        PackFile file = PackFiles.shipped().get(district);
        if (file == null) {
            throw new IllegalArgumentException("anju.district=" + district + ": there is a pack for "
                    + PackFiles.shipped().keySet());
        }
        return file.pack();
    }
}

package org.anju.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Opens the house: database, migrations, web. */
@SpringBootApplication(scanBasePackages = "org.anju")
public class Main {

    public static void main(String[] args) {
        SpringApplication.run(Main.class, args);
    }
}

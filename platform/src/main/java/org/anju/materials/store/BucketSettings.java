package org.anju.materials.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.PropertyResolver;

/**
 * Which object storage, and by which credentials. Given as {@code anju.content.s3.…}, in the environment
 * {@code ANJU_CONTENT_S3_…}; the secret may also stand in a file that is named.
 */
record BucketSettings(String endpoint, String region, String bucket, String accessKey, String secretKey) {

    private static final String AT = "anju.content.s3.";

    /** Object storage is used where a bucket is named. */
    static boolean wanted(PropertyResolver settings) {
        return !settings.getProperty(AT + "bucket", "").isBlank();
    }

    static BucketSettings of(PropertyResolver settings) {
        String file = settings.getProperty(AT + "secret-key-file", "");
        return new BucketSettings(
                demanded(settings, "endpoint"),
                settings.getProperty(AT + "region", "us-east-1"),
                demanded(settings, "bucket"),
                demanded(settings, "access-key"),
                file.isBlank() ? demanded(settings, "secret-key") : read(Path.of(file)));
    }

    private static String demanded(PropertyResolver settings, String name) {
        String value = settings.getProperty(AT + name, "");
        if (value.isBlank()) {
            throw new IllegalStateException("对象存储还缺少设置 " + AT + name + "。 Setting of the object storage missing.");
        }
        return value.strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "读不到 " + AT + "secret-key-file 所指的文件 " + file + "。 Secret file not readable.", unreadable);
        }
    }

    /** Without the secret: it may come into a log. */
    @Override
    public String toString() {
        return bucket + " at " + endpoint;
    }
}

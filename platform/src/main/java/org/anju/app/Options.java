package org.anju.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the one who starts the house asks for.
 *
 * @param port the port of the pages, 0 for any free one
 * @param host the address to listen on; loopback unless asked otherwise, since demo people need no password
 * @param data the directory of all that lasts
 * @param db an external database, null for the one inside
 * @param keys the keys to it
 * @param demo whether the demo people live here
 */
public record Options(
        int port, String host, Path data, @Nullable String db, DatabaseKeys keys, boolean demo) {

    private static final String USAGE = "可用的选项：--port N  --host 地址  --data 目录  --db jdbc:postgresql://…  --empty";

    public static Options of(Path data) {
        return new Options(8080, "127.0.0.1", data, null, DatabaseKeys.NONE, true);
    }

    public static Options parsed(List<String> words, Map<String, String> environment) {
        Deque<String> left = new ArrayDeque<>(words);
        Options options = new Options(8080, "127.0.0.1", Path.of("data"), null, DatabaseKeys.from(environment), true);
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            int equals = word.indexOf('=');
            if (word.startsWith("--") && equals > 0) {
                left.addFirst(word.substring(equals + 1));
                word = word.substring(0, equals);
            }
            options = options.with(word, left);
        }
        if (options.db != null && !options.keys.complete()) {
            throw usage("--db 还需要环境变量 ANJU_DB_USER 和 ANJU_DB_PASSWORD");
        }
        return options;
    }

    private Options with(String word, Deque<String> left) {
        return switch (word) {
            case "--port" -> new Options(portOf(next(word, left)), host, data, db, keys, demo);
            case "--host" -> new Options(port, next(word, left), data, db, keys, demo);
            case "--data" -> new Options(port, host, Path.of(next(word, left)), db, keys, demo);
            case "--db" -> new Options(port, host, data, urlOf(next(word, left)), keys, demo);
            case "--empty" -> new Options(port, host, data, db, keys, false);
            default -> throw usage("不认识的选项 " + word);
        };
    }

    public Options at(int otherPort) {
        return new Options(otherPort, host, data, db, keys, demo);
    }

    private static String next(String word, Deque<String> left) {
        String value = left.pollFirst();
        if (value == null || value.isBlank()) {
            throw usage(word + " 后面缺少内容");
        }
        return value;
    }

    private static int portOf(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw usage("端口应为 0–65535 的数字，得到的是 " + text);
        }
        throw usage("端口应为 0–65535 的数字，得到的是 " + text);
    }

    private static String urlOf(String text) {
        if (text.matches("jdbc:postgresql://[^/]+/[^/?]+(\\?.*)?")) {
            return text;
        }
        throw usage("--db 应写成 jdbc:postgresql://主机:端口/库名，得到的是 " + text);
    }

    private static CannotOpen usage(String sentence) {
        return new CannotOpen(CannotOpen.Kind.USAGE, sentence + "。" + USAGE);
    }
}

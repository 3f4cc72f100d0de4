package org.anju.app.postgres;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds in what the database programs said the one line that matters, and says it so that somebody can act on it. */
final class Complaint {

    private static final List<String> GRAVE = List.of("FATAL:", "PANIC:", "error:", "ERROR:", "could not");

    private Complaint() {}

    static String in(String said, RunAs runAs) {
        String line = graveLine(said);
        String low = line.toLowerCase(Locale.ROOT);
        if (low.contains("no space left")) {
            return "磁盘已满，腾出空间后再启动。 Disk full. [" + line + "]";
        }
        if (low.contains("permission denied") || low.contains("not accessible") || low.contains("read-only")) {
            String who = runAs.owner() == null ? "当前用户" : "用户 " + runAs.owner();
            return who + "不能读写数据目录或它的上级目录；改权限，或用 --data 指定别处。 Permission denied. [" + line + "]";
        }
        return line.isEmpty() ? "没有说明原因。" : line;
    }

    private static String graveLine(String said) {
        @Nullable String last = null;
        for (String line : said.lines().toList()) {
            if (GRAVE.stream().anyMatch(line::contains)) {
                last = last == null || line.contains("FATAL:") || line.contains("PANIC:") ? line : last;
            }
        }
        return (last == null ? said.lines().reduce("", (first, second) -> second) : last).strip();
    }
}

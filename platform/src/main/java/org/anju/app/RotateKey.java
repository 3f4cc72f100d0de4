package org.anju.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anju.vault.KeyFile;
import org.anju.vault.KeyRing;
import org.anju.vault.KeysUnfit;

/** The locksmith's visit: adds a key to the key file; the next start seals with it, and what is sealed already again. */
public final class RotateKey {

    private RotateKey() {}

    public static void main(String[] args) {
        try {
            System.out.print(rotated(List.of(args), System.getenv()));
        } catch (CannotOpen why) {
            System.err.println("没有换钥匙 key not rotated：" + why.getMessage());
            System.exit(why.exitCode());
        } catch (KeysUnfit why) {
            System.err.println("没有换钥匙 key not rotated：" + why.getMessage());
            System.exit(CannotOpen.Kind.DATA_TROUBLE.exitCode());
        }
    }

    static String rotated(List<String> args, Map<String, String> environment) {
        if (!environment.getOrDefault("ANJU_KEYS", "").isBlank()) {
            throw new CannotOpen(
                    CannotOpen.Kind.USAGE,
                    "钥匙由环境变量 ANJU_KEYS 给出，这里改不了：请在其末尾加一行新钥匙（名称 空格 base64 的 32 字节，"
                            + "如 `k2 $(openssl rand -base64 32)`），旧的各行留着，再重新启动。"
                            + " The keys come from ANJU_KEYS: append a line there, keep the old ones, restart.");
        }
        String elsewhere = environment.getOrDefault("ANJU_KEYS_FILE", "");
        Path file = elsewhere.isBlank() ? inside(args, environment) : Path.of(elsewhere);
        if (!Files.isRegularFile(file)) {
            throw new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, "没有钥匙文件 " + file + "。 No such key file.");
        }
        KeyFile keys = new KeyFile(file);
        KeyRing fresh = keys.read().rotated();
        keys.write(fresh);
        return """
                已加入钥匙 %s：%s
                下次启动起用它封存；已封存的由系统在后台逐件重新封存。旧钥匙留在文件里，请把这个文件另存一份在别处。
                Key %s added. It seals from the next start on; what is sealed already is sealed again in the background.
                Keep the old keys in the file, and a copy of the file elsewhere.
                """.formatted(fresh.current(), file, fresh.current());
    }

    private static Path inside(List<String> args, Map<String, String> environment) {
        Path data = Options.parsed(args, environment).data();
        try {
            return data.toRealPath().resolve("secrets").resolve("keys");
        } catch (IOException absent) {
            throw DataDirectory.told(data, absent);
        }
    }
}

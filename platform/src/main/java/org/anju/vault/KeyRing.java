package org.anju.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 钥匙串: the index key, which never changes, and the sealing keys by their names, oldest first. The last one seals; all
 * of them open.
 *
 * <p>As text: one line for each, its name and 32 bytes in base64; the line {@code index} is the index key.
 */
public final class KeyRing {

    static final int BYTES = 32;
    static final String INDEX = "index";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,30}");
    private static final SecureRandom CHANCE = new SecureRandom();

    private final byte[] index;
    private final LinkedHashMap<String, byte[]> keys;

    private KeyRing(byte[] index, LinkedHashMap<String, byte[]> keys) {
        this.index = index;
        this.keys = keys;
    }

    /** A new index key and one sealing key {@code k1}. */
    public static KeyRing fresh() {
        var keys = new LinkedHashMap<String, byte[]>();
        keys.put("k1", random());
        return new KeyRing(random(), keys);
    }

    /** The same with one more key, which seals from now on. */
    public KeyRing rotated() {
        var more = new LinkedHashMap<>(keys);
        int n = keys.size() + 1;
        while (more.containsKey("k" + n)) {
            n++;
        }
        more.put("k" + n, random());
        return new KeyRing(index, more);
    }

    /** Reads the text; a ring that is not whole is refused before anything is sealed with it. */
    public static KeyRing parse(String text) {
        var keys = new LinkedHashMap<String, byte[]>();
        byte[] index = null;
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        for (String line : lines) {
            String[] cells = line.split("\\s+");
            byte[] key = cells.length == 2 && NAME.matcher(cells[0]).matches() ? decoded(cells[1]) : new byte[0];
            // the line itself is never shown: it is a secret
            if (key.length != BYTES) {
                throw new KeysUnfit("钥匙串第 " + (lines.indexOf(line) + 1) + " 行不是“名称 base64（32 字节）”");
            }
            if (cells[0].equals(INDEX)) {
                index = key;
            } else if (keys.put(cells[0], key) != null) {
                throw new KeysUnfit("钥匙串里有两把同名的钥匙：" + cells[0]);
            }
        }
        if (index == null || keys.isEmpty()) {
            throw new KeysUnfit("钥匙串里缺少 index 或封存钥匙");
        }
        return new KeyRing(index, keys);
    }

    /** As it is written to its file. */
    public String text() {
        StringBuilder text = new StringBuilder(
                "# 安居的钥匙。丢失后，已封存的材料和身份信息无法恢复；请另存一份在别处。\n"
                        + "# The keys of Anju. Without them nothing that is sealed can be read again: keep a copy elsewhere.\n");
        line(text, INDEX, index);
        keys.forEach((name, key) -> line(text, name, key));
        return text.toString();
    }

    /** The name of the key that seals now. */
    public String current() {
        return keys.lastEntry().getKey();
    }

    public Set<String> names() {
        return Set.copyOf(keys.keySet());
    }

    byte[] key(String name) {
        byte[] key = keys.get(name);
        if (key == null) {
            throw new KeysUnfit("钥匙串里没有钥匙 " + name);
        }
        return key;
    }

    byte[] index() {
        return index;
    }

    /** What tells this key from another one of the same name, and nothing else about it. */
    public Map<String, String> fingerprints() {
        var prints = new LinkedHashMap<String, String>();
        prints.put(INDEX, print(index));
        keys.forEach((name, key) -> prints.put(name, print(key)));
        return Map.copyOf(prints);
    }

    private static String print(byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("anju key fingerprint".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(key), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void line(StringBuilder text, String name, byte[] key) {
        text.append(name)
                .append(' ')
                .append(Base64.getEncoder().encodeToString(key))
                .append('\n');
    }

    private static byte[] random() {
        byte[] key = new byte[BYTES];
        CHANCE.nextBytes(key);
        return key;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}

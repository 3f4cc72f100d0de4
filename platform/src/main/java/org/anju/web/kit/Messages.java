package org.anju.web.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All words the house can say: every {@code messages/*.properties} on the class path (Chinese, the master) with its
 * {@code *_en.properties}.
 *
 * <p>A pattern holds {@code {0}}; {@code {0|day|days}} picks the English form by number. Apostrophes mean themselves.
 */
@Component
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Map<Language, Map<String, String>> patterns;
    private final boolean strict;

    public Messages(@Value("${anju.strict-messages:false}") boolean strict) throws IOException {
        this.strict = strict;
        this.patterns = Map.of(Language.ZH, new HashMap<>(), Language.EN, new HashMap<>());
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        for (Resource each : found) {
            String name = String.valueOf(each.getFilename());
            load(each, name.endsWith("_en.properties") ? Language.EN : Language.ZH);
        }
    }

    public Set<String> keys(Language language) {
        return new TreeSet<>(pattern(language).keySet());
    }

    public boolean knows(Language language, String key) {
        return pattern(language).containsKey(key);
    }

    /** Says {@code key}; {@code speak} turns each figure into text of that language. */
    public String say(
            Language language, String key, @Nullable Object[] args, Function<@Nullable Object, String> speak) {
        String pattern = pattern(language).get(key);
        if (pattern == null) {
            return missing(language, key);
        }
        return pattern.indexOf('{') < 0 ? pattern : fill(pattern, args, speak);
    }

    private String missing(Language language, String key) {
        if (strict) {
            throw new IllegalStateException("no message " + key + " in " + language.tag());
        }
        LOG.warn("no message {} in {}", key, language.tag());
        return key;
    }

    private static String fill(String pattern, @Nullable Object[] args, Function<@Nullable Object, String> speak) {
        var out = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(pattern, from, open).append(figure(pattern.substring(open + 1, close), args, speak));
            from = close + 1;
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    private static String figure(String slot, @Nullable Object[] args, Function<@Nullable Object, String> speak) {
        String[] parts = slot.split("\\|", -1);
        int index = Integer.parseInt(parts[0]);
        if (index >= args.length) {
            return "{" + slot + "}";
        }
        if (parts.length == 3) {
            return args[index] instanceof Number n && n.doubleValue() == 1 ? parts[1] : parts[2];
        }
        return speak.apply(args[index]);
    }

    private void load(Resource resource, Language language) throws IOException {
        var lines = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        for (String key : lines.stringPropertyNames()) {
            @Nullable String before = pattern(language).put(key, lines.getProperty(key));
            if (before != null) {
                throw new IllegalStateException("message " + key + " stands twice, again in " + resource.getFilename());
            }
        }
    }

    private Map<String, String> pattern(Language language) {
        return java.util.Objects.requireNonNull(patterns.get(language));
    }
}

package org.anju.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.anju.testkit.Browser;
import org.jsoup.nodes.Element;

/**
 * What a page weighs on its first view: itself and all it asks for, gzipped.
 *
 * @param html bytes of the page itself
 * @param total with style, script, pictures
 * @param requests how many there were
 */
record Weight(int html, int total, int requests) {

    static Weight of(Browser browser, String path) {
        browser.get(path).hasStatus(200);
        int html = gzipped(browser.bytes());
        Set<String> parts = new LinkedHashSet<>();
        for (Element each :
                browser.page().select("link[rel=stylesheet][href], link[rel=icon][href], script[src], img[src]")) {
            parts.add(each.hasAttr("href") ? each.absUrl("href") : each.absUrl("src"));
        }
        int total = html;
        for (String part : parts) {
            total += gzipped(browser.get(part).bytes());
        }
        return new Weight(html, total, parts.size() + 1);
    }

    String text() {
        return String.format(
                Locale.ROOT, "html %.1f KB, all %.1f KB in %d requests", html / 1024.0, total / 1024.0, requests);
    }

    private static int gzipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return packed.size();
    }
}

package org.anju.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** What a page costs a phone (DESIGN 11): page 12 KB, all of a first view 50 KB in five requests. */
@SpringBootTest(classes = OpenHouse.class)
class WeightTest {

    private final MockMvcTester mvc;

    WeightTest(@Autowired WebApplicationContext house) {
        this.mvc = OpenHouse.visitor(house);
    }

    /** The guide and its trace are the one long text of the house and carry all of it on one page. */
    @ParameterizedTest
    @CsvSource({
        "/, 12", "/en/, 12", "/check, 12", "/en/check, 12", "/check/result?list=1, 12", "/en/check/result?list=1, 12",
        "/privacy, 12", "/accessibility, 12", "/developers, 12", "/trace, 12", "/guide, 16", "/en/guide, 24",
        "/trace?chapter=3, 16", "/en/trace?chapter=3, 16"
    })
    void a_page_keeps_its_budget(String path, int budget) throws Exception {
        byte[] html = mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();
        assertThat(html.length).isPositive();
        int page = gzip(html);
        assertThat(page).as(path).isLessThanOrEqualTo(budget * 1024);
        var assets = new TreeSet<String>();
        var found = Pattern.compile("/assets/[a-z0-9.-]+")
                .matcher(new String(html, java.nio.charset.StandardCharsets.UTF_8));
        while (found.find()) {
            assets.add(found.group());
        }
        int whole = page;
        for (String asset : assets) {
            int weight = gzip(mvc.get().uri(asset).exchange().getResponse().getContentAsByteArray());
            assertThat(weight).as(asset).isLessThanOrEqualTo((asset.endsWith(".css") ? 16 : 4) * 1024);
            whole += weight;
        }
        assertThat(assets.size() + 1).isLessThanOrEqualTo(5);
        assertThat(whole).as(path + " with all it loads").isLessThanOrEqualTo(50 * 1024);
    }

    private static int gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.size();
    }
}

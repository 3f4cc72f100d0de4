package org.anju.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsideTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/check", "/en/check?a=1&b=%E4%BA%AC", "/guide#x", "/check?back=http://x", "/a-b/c.d"})
    void a_path_of_the_house_is_inside(String path) {
        assertThat(Inside.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "check",
                "http://evil.example",
                "https://evil.example/",
                "//evil.example",
                "///evil.example",
                "////e",
                "/\\evil.example",
                "\\\\evil.example",
                "/\\/evil.example",
                "\\/evil.example",
                "/ /evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nSet-Cookie:x=1",
                "\t//evil.example",
                " //evil.example",
                "/%2f/evil.example",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "/%5cevil.example",
                "/%5C%5Cevil.example",
                "/%09/evil.example",
                "/%0d%0aSet-Cookie:x",
                "/%00",
                "/..//evil.example",
                "/../",
                "/./..//evil.example",
                "/a/../../evil",
                "/%2e%2e/x",
                "/%2e%2e//evil",
                "/a//evil.example",
                "/.//evil.example",
                "/;//evil.example",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "/javascript:alert(1)//x",
                "data:text/html,x",
                "mailto:a@b",
                "vbscript:x",
                "ftp://evil.example",
                "file:///etc/passwd",
                "http:/evil.example",
                "http:evil.example",
                "https:evil.example",
                "http:\\\\evil.example",
                "/http://evil.example",
                "?//evil.example",
                "#//evil.example",
                "@evil.example",
                ".evil.example",
                "/\u3000/evil.example",
                "/\u00a0x",
                "/\u202eevil",
                "／／evil.example",
                "/／evil.example",
                "/。evil",
                "/\u0085",
                "/[evil]",
                "/%",
                "/%zz",
                "/^",
                "/{x}",
                "/x y",
                "/\u007f"
            })
    void whatever_could_lead_elsewhere_is_not(String address) {
        assertThat(Inside.is(address)).isFalse();
    }
}

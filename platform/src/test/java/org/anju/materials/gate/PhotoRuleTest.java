package org.anju.materials.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of A-63 for identity photos (G-3.2.1-6), each at its edge. */
class PhotoRuleTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "85, 40, 10, -",
                "84, 40, 10, photo.hint.background",
                "100, 15, 10, -",
                "100, 14, 10, photo.hint.far",
                "100, 80, 10, -",
                "100, 81, 10, photo.hint.near",
                "100, 40, 2, -",
                "100, 40, 1, photo.hint.face",
                // somebody too far away or too near has little skin anyway: one hint is enough
                "100, 14, 0, photo.hint.far",
                "100, 81, 0, photo.hint.near",
            })
    void a_hint_begins_one_per_cent_beyond_the_figure(int white, int person, int skin, String hint) {
        var seen = new PhotoLook(358, 441, white, person, skin, 358, 441);
        assertThat(PhotoRule.STANDARD.hints(seen))
                .extracting(phrase -> phrase.key())
                .isEqualTo(hint == null ? java.util.List.of() : java.util.List.of(hint));
    }

    @ParameterizedTest
    @CsvSource({
        // a good photo wants no scissors, however much smaller the part is
        "358, 441, 40, 179, 220, false",
        "716, 929, 40, 716, 882, true",
        "716, 928, 40, 716, 882, false",
        "716, 882, 14, 358, 441, true",
        // a part that is all but the whole picture mends nothing
        "716, 882, 14, 716, 882, false",
    })
    void a_crop_is_proposed_only_where_it_mends_something(
            int width, int height, int person, int cutWidth, int cutHeight, boolean mended) {
        var seen = new PhotoLook(width, height, 100, person, 10, cutWidth, cutHeight);
        assertThat(seen.croppable()).isEqualTo(mended);
    }
}

package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anju.testkit.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants a fault of each kind into a good page: an inspection that finds nothing would let everything through. */
class InspectionTest {

    private final House house = House.busy();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image-alt|main.append(new Image())",
                "width of|main.style.width = '2000px'",
                "Content Security Policy|main.setAttribute('style', 'color: red')",
                "console|console.error('something broke')",
                "words missing|main.append('desk.queue.nobody')"
            })
    void every_planted_fault_is_found(String said, String script) {
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.open("/privacy");
            phone.page().evaluate("() => { const main = document.querySelector('main'); " + script + "; }");
            assertThatThrownBy(phone::looksAgain)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(said);
        }
    }
}

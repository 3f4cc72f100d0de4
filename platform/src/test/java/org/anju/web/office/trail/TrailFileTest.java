package org.anju.web.office.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailFileTest {

    @Test
    void no_cell_is_a_formula() {
        for (String each : List.of("=1+1", "+1", "-1", "@SUM(A1)", "  =1", "＝1", "\t=1", "\r\n=cmd|' /C calc'!A0")) {
            assertThat(TrailFile.safe(each)).as(each).startsWith("'");
        }
        assertThat(TrailFile.safe("窗口甲")).isEqualTo("窗口甲");
        assertThat(TrailFile.safe("{\"n\":1}")).isEqualTo("{\"n\":1}");
        assertThat(TrailFile.safe("一\n二")).isEqualTo("一 二");
    }
}

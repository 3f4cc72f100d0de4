package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.anju.materials.Attachment;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Papers;
import org.anju.materials.Passport;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.Test;

/** What was measured of an identity photo comes before the reviewer; once handed in, it is cropped no more. */
class PhotoJourneyTest {

    private static final String SLOT = "G-3.2.1-6";
    private static final String PAGE = "/me/materials/" + SLOT;

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house);
    private final Actor who = folk.applicant;
    private final UUID person = Objects.requireNonNull(who.person());
    private final MaterialRegister materials = house.bean(MaterialRegister.class);

    private Attachment photo() {
        return materials.list(who, person, SLOT).getLast();
    }

    @Test
    void the_reviewer_reads_the_hint_beside_the_photo_and_the_owner_finds_it_closed() {
        materials
                .list(who, person, SLOT)
                .forEach(old -> assertThat(folk.tx(() -> materials.remove(who, old.id())))
                        .isInstanceOf(Outcome.Done.class));
        var far = (Examined.Accepted) materials.examine(SLOT, "远照.png", Papers.portrait(900, 1200, 240, 0));
        assertThat(folk.tx(() -> materials.put(who, person, SLOT, far, Passport.dated(null, null))))
                .isInstanceOf(Outcome.Done.class);
        Browser owner = folk.as(who).get(PAGE).hasText("用这张裁好的");
        Form scissors = owner.form("form[action$=/crop]");
        String no = folk.vouched();

        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no + "?item=" + folk.item(no, SLOT));
        clerk.hasStatus(200).hasText("人像只占画面").hasText("900×1200 像素");
        folk.as(folk.clerk)
                .get("/en/desk/cases/" + no + "?item=" + folk.item(no, SLOT))
                .hasStatus(200)
                .hasNoText("photo.hint");

        UUID before = photo().id();
        scissors.submit().hasStatus(422).hasText("正在审核");
        assertThat(photo().id()).isEqualTo(before);
        folk.as(who).get(PAGE).hasText("人像只占画面").hasNoText("用这张裁好的");
    }
}

package org.anju.materials;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anju.materials.gate.PhotoLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what measuring identity photos has shown. */
@Component
class Photos {

    private final JdbcClient jdbc;

    Photos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID attachment, PhotoLook seen) {
        jdbc.sql("""
                insert into materials_photo (attachment, width, height, white, person, skin, cut_width, cut_height)
                values (:attachment, :width, :height, :white, :person, :skin, :cutWidth, :cutHeight)
                """)
                .param("attachment", attachment)
                .param("width", seen.width())
                .param("height", seen.height())
                .param("white", seen.white())
                .param("person", seen.person())
                .param("skin", seen.skin())
                .param("cutWidth", seen.cutWidth())
                .param("cutHeight", seen.cutHeight())
                .update();
    }

    /** The same content once more measures the same. */
    void again(UUID attachment, UUID earlier) {
        jdbc.sql("""
                insert into materials_photo (attachment, width, height, white, person, skin, cut_width, cut_height)
                select :attachment, width, height, white, person, skin, cut_width, cut_height
                from materials_photo where attachment = :earlier
                """).param("attachment", attachment).param("earlier", earlier).update();
    }

    Map<UUID, PhotoLook> of(Collection<UUID> attachments) {
        Map<UUID, PhotoLook> all = new HashMap<>();
        jdbc.sql("select * from materials_photo where attachment = any(cast(:ids as uuid[]))")
                .param("ids", attachments.toArray(UUID[]::new))
                .query(row -> {
                    all.put(
                            row.getObject("attachment", UUID.class),
                            new PhotoLook(
                                    row.getInt("width"),
                                    row.getInt("height"),
                                    row.getInt("white"),
                                    row.getInt("person"),
                                    row.getInt("skin"),
                                    row.getInt("cut_width"),
                                    row.getInt("cut_height")));
                });
        return all;
    }
}

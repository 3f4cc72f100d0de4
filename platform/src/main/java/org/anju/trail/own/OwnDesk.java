package org.anju.trail.own;

import java.util.Map;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 个人信息下载: that somebody took away what is kept about him leaves a line, before the first byte goes out. */
@Component
public class OwnDesk {

    private final Trail trail;

    OwnDesk(Trail trail) {
        this.trail = trail;
    }

    @Transactional
    public void taken(Actor owner, String format) {
        trail.record(
                owner, "own.take", new Subject("person", String.valueOf(owner.person())), Map.of("format", format));
    }
}

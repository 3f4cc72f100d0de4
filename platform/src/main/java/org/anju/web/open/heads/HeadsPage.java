package org.anju.web.open.heads;

import java.util.List;
import org.anju.trail.HeadRegister.PublicHead;
import org.anju.trail.HeadRegister.PublicKeyOf;
import org.jspecify.annotations.Nullable;

/**
 * One page of heads.
 *
 * @param earlier the number below which the next page begins, null on the last
 * @param first whether these are the latest
 */
public record HeadsPage(
        List<PublicHead> heads,
        List<PublicKeyOf> keys,
        @Nullable Long earlier,
        boolean first) {}

package org.anju.materials;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.materials.gate.Answer;
import org.anju.materials.gate.Chamber;
import org.anju.materials.gate.PhotoLook;
import org.anju.materials.store.ContentStore;
import org.springframework.stereotype.Component;

/**
 * 照片登记: what was measured of identity photos when they came in (G-3.2.1-6, A-63), and the crop proposed. Measured once,
 * so no page has to open a stranger's picture; the crop is made when it is first looked at.
 */
@Component
public class PhotoRegister {

    /** Kept beside the pictures of pages, which begin with 1. */
    private static final int CROP = 0;

    private final Photos photos;
    private final ContentStore content;
    private final Chamber chamber;

    PhotoRegister(Photos photos, ContentStore content, Chamber chamber) {
        this.photos = photos;
        this.content = content;
        this.chamber = chamber;
    }

    /** What is known of these papers, as far as they are photos; whoever asks has been shown the papers. */
    public Map<UUID, PhotoLook> looks(Collection<UUID> attachments) {
        return attachments.isEmpty() ? Map.of() : photos.of(attachments);
    }

    /** The crop as a JPEG; empty where the photo is good as it is, or is none. */
    public Optional<Answer> crop(Attachment photo) {
        PhotoLook seen = looks(List.of(photo.id())).get(photo.id());
        if (seen == null || !seen.croppable()) {
            return Optional.empty();
        }
        Optional<Answer> kept = content.picture(photo.sha256(), CROP).map(Answer.Done::new);
        return kept.isPresent() ? kept : Optional.of(made(photo.sha256()));
    }

    private Answer made(String sha256) {
        Answer answer = chamber.crop(content.read(sha256));
        if (answer instanceof Answer.Done(byte[] jpeg)) {
            content.keepPicture(sha256, CROP, jpeg);
        }
        return answer;
    }
}

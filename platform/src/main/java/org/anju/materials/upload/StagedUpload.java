package org.anju.materials.upload;

import java.util.UUID;

/**
 * 上传中的文件: one file of an account that no form has taken yet.
 *
 * @param name as the browser called it; for reading only
 * @param received how many of its bytes have come
 */
public record StagedUpload(UUID id, String name, int bytes, int received) {

    public boolean finished() {
        return received == bytes;
    }
}

package org.anju.materials.store;

import static org.anju.materials.store.Contract.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.anju.testkit.MutableClock;
import org.anju.testkit.S3Server;
import org.anju.vault.KeyRing;
import org.anju.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** On a real S3 server in a process of its own. */
class BucketTest {

    private static final String NAME = "anju-papers";

    @TempDir
    static Path directory;

    private static S3Server server;
    private final MutableClock clock = new MutableClock();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = S3Server.started(directory.resolve("s3"), NAME);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static BucketSettings settings(String bucket) {
        return new BucketSettings(server.endpoint(), "us-east-1", bucket, "key", "secret");
    }

    @Test
    void a_bucket_keeps_what_every_place_for_papers_keeps_to() {
        Contract.holds(new Bucket(settings(NAME), "contract/"));
    }

    @Test
    void papers_of_ten_megabytes_come_back_as_they_were_and_lie_there_sealed() {
        ContentStore store = ContentStore.in(settings(NAME), new Vault(KeyRing.fresh()), clock);
        byte[] paper = new byte[10 * 1024 * 1024 - 1000];
        new Random(20_261_126).nextBytes(paper);
        String hash = ContentStore.hash(paper);
        store.keep(hash, paper);
        assertThat(store.read(hash)).isEqualTo(paper);
        assertThat(store.shelf().head(hash, 64).map(Vault::sealed)).hasValue(true);
        store.keepPicture(hash, 3, bytes("picture"));
        assertThat(store.picture(hash, 3)).hasValue(bytes("picture"));
        assertThat(store.shelf().putAt(hash)).hasValue(clock.instant());
        // set aside and looked for, as the sweep may leave it
        store.aside().put(hash, store.shelf().get(hash).orElseThrow(), clock.instant());
        store.shelf().remove(hash);
        assertThat(store.read(hash)).isEqualTo(paper);
        assertThat(store.shelf().names("", 10)).isEqualTo(List.of(hash, hash + ".page-3"));
    }

    @Test
    void a_server_that_is_not_there_or_knows_no_such_bucket_is_away_and_acknowledges_nothing() {
        byte[] paper = bytes("paper");
        String hash = ContentStore.hash(paper);
        Vault vault = new Vault(KeyRing.fresh());
        var nobody = new BucketSettings("http://127.0.0.1:9", "us-east-1", NAME, "key", "topsecret");
        for (BucketSettings wrong : List.of(settings("no-such-bucket"), nobody)) {
            ContentStore store = ContentStore.in(wrong, vault, clock);
            assertThatThrownBy(() -> store.keep(hash, paper))
                    .isInstanceOf(StoreAway.class)
                    .hasMessageNotContaining("topsecret");
            assertThatThrownBy(() -> store.read(hash)).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> store.shelf().names("", 1)).isInstanceOf(StoreAway.class);
        }
    }

    @Test
    void the_settings_name_it_and_what_lacks_is_said() {
        MockEnvironment settings = new MockEnvironment();
        assertThat(BucketSettings.wanted(settings)).isFalse();
        settings.setProperty("anju.content.s3.bucket", NAME);
        assertThat(BucketSettings.wanted(settings)).isTrue();
        assertThatThrownBy(() -> BucketSettings.of(settings)).hasMessageContaining("anju.content.s3.endpoint");
        settings.setProperty("anju.content.s3.endpoint", "http://127.0.0.1:9");
        settings.setProperty("anju.content.s3.access-key", "key");
        settings.setProperty("anju.content.s3.secret-key-file", "/no/such/file");
        assertThatThrownBy(() -> BucketSettings.of(settings)).hasMessageContaining("secret-key-file");
        settings.setProperty("anju.content.s3.secret-key-file", "");
        settings.setProperty("anju.content.s3.secret-key", "secret");
        assertThat(BucketSettings.of(settings).secretKey()).isEqualTo("secret");
    }
}

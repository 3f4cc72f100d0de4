package org.anju.materials.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * 对象存储存放处: a bucket of an S3-compatible object storage. It is handed sealed bytes only; that they come back whole
 * their seal and their name show, so no checksum is asked of a server that may not know it.
 */
final class Bucket implements Backing {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(25);
    /** The server's own date is that of its clock; ages are measured by the house's. */
    private static final String PUT_AT = "anju-put-at";

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    private Bucket(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    Bucket(BucketSettings settings, String prefix) {
        this(client(settings), settings.bucket(), prefix);
    }

    /** Another place in the same bucket. */
    Bucket beside(String otherPrefix) {
        return new Bucket(client, bucket, otherPrefix);
    }

    private static S3Client client(BucketSettings settings) {
        return S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ATTEMPT))
                .overrideConfiguration(call -> call.apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(CALL)
                        .retryStrategy(retry -> retry.maxAttempts(2)))
                .build();
    }

    @Override
    public void put(String name, byte[] sealed, Instant at) {
        reached(() -> client.putObject(
                put -> put.bucket(bucket)
                        .key(prefix + name)
                        .contentType("application/octet-stream")
                        .metadata(Map.of(PUT_AT, at.toString())),
                RequestBody.fromBytes(sealed)));
    }

    @Override
    public Optional<byte[]> get(String name) {
        return get(name, null);
    }

    @Override
    public Optional<byte[]> head(String name, int most) {
        return get(name, "bytes=0-" + (most - 1));
    }

    private Optional<byte[]> get(String name, @Nullable String range) {
        var request = GetObjectRequest.builder()
                .bucket(bucket)
                .key(prefix + name)
                .range(range)
                .build();
        return found(() -> client.getObjectAsBytes(request).asByteArray());
    }

    @Override
    public Optional<Instant> putAt(String name) {
        return this.<HeadObjectResponse>found(
                        () -> client.headObject(head -> head.bucket(bucket).key(prefix + name)))
                .map(Bucket::putAt);
    }

    private static Instant putAt(HeadObjectResponse head) {
        try {
            return Instant.parse(head.metadata().getOrDefault(PUT_AT, ""));
        } catch (DateTimeParseException putByAnotherHand) {
            return head.lastModified();
        }
    }

    @Override
    public List<String> names(String after, int most) {
        return reached(() -> client.listObjectsV2(list -> list.bucket(bucket)
                        .prefix(prefix)
                        .startAfter(prefix + after)
                        .maxKeys(most)))
                .contents()
                .stream()
                .map(S3Object::key)
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    @Override
    public void remove(String name) {
        reached(() -> client.deleteObject(delete -> delete.bucket(bucket).key(prefix + name)));
    }

    /** The answer, empty where there is no such object. */
    private <T> Optional<T> found(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (NoSuchBucketException gone) {
            throw new StoreAway(bucket, gone);
        } catch (S3Exception answered) {
            if (answered.statusCode() == 404) {
                return Optional.empty();
            }
            throw new StoreAway(bucket, answered);
        } catch (SdkException unreachable) {
            throw new StoreAway(bucket, unreachable);
        }
    }

    /** The answer; whatever goes wrong is the store being away. */
    private <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException unreachable) {
            throw new StoreAway(bucket, unreachable);
        }
    }
}

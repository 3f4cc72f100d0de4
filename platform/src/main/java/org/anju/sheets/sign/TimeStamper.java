package org.anju.sheets.sign;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** 时间戳: says when something was there, by the house's own clock and under its own authority (RFC 3161). */
final class TimeStamper {

    /** Our own policy: the clock of this house, to the second. 2.25 is the arc of UUIDs, which nobody has to be asked for. */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.164093226893213409847712346783098475612");

    private static final int SERIAL_BITS = 120;

    private final SigningKey key;
    private final SecureRandom chance = new SecureRandom();

    TimeStamper(SigningKey key) {
        this.key = key;
    }

    /** The token for what has that SHA-256. */
    TimeStampToken stamp(byte[] sha256, Instant now) {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request =
                    asking.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(SERIAL_BITS, chance));
            TimeStampResponse response = new TimeStampResponseGenerator(generator(), TSPAlgorithms.ALLOWED)
                    .generate(request, new BigInteger(SERIAL_BITS, chance), Date.from(now));
            response.validate(request);
            return response.getTimeStampToken();
        } catch (TSPException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TimeStampTokenGenerator generator()
            throws TSPException, GeneralSecurityException, OperatorCreationException {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        // the attributes are named one by one: the library would add the time of the machine
        var signer = new JcaSignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(Signed::needed)
                .build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), key.certificate());
        var generator =
                new TimeStampTokenGenerator(signer, digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)), POLICY);
        generator.addCertificates(new JcaCertStore(List.copyOf(key.chain())));
        return generator;
    }
}

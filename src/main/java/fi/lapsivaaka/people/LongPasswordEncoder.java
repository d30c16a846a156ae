package fi.lapsivaaka.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt for passwords of any length. bcrypt itself reads 72 bytes at most, so the password first becomes 44 letters by
 * HMAC-SHA-256; the key only keeps these apart from hashes made elsewhere, it is no secret.
 */
final class LongPasswordEncoder implements PasswordEncoder {

    private static final int STRENGTH = 11;

    private static final SecretKeySpec KEY =
            new SecretKeySpec("lapsivaaka password".getBytes(StandardCharsets.UTF_8), "HmacSHA256");

    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(password == null ? null : shortened(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return password != null && bcrypt.matches(shortened(password), hash);
    }

    private static String shortened(CharSequence password) {
        try {
            Mac mac = Mac.getInstance(KEY.getAlgorithm());
            mac.init(KEY);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

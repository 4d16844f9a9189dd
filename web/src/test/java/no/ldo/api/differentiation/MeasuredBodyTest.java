package no.ldo.api.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MeasuredBodyTest {
    @Test
    void knows_the_hash_of_what_was_read() throws IOException {
        MeasuredBody body = new MeasuredBody(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)));

        body.readAllBytes();

        assertThat(body.isTooLarge()).isFalse();
        assertThat(body.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void ends_with_a_failure_beyond_ten_megabytes() {
        MeasuredBody whole = new MeasuredBody(new ByteArrayInputStream(new byte[MeasuredBody.MOST_BYTES]));
        MeasuredBody tooLarge = new MeasuredBody(new ByteArrayInputStream(new byte[MeasuredBody.MOST_BYTES + 1]));

        assertThat(read(whole)).isEqualTo(MeasuredBody.MOST_BYTES);
        assertThatThrownBy(tooLarge::readAllBytes).isInstanceOf(IOException.class);
        assertThat(tooLarge.isTooLarge()).isTrue();
    }

    private static int read(MeasuredBody body) {
        try {
            return body.readAllBytes().length;
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}

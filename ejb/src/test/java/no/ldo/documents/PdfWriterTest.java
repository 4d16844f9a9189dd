package no.ldo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Writing is a pure function, also when many write at once. */
class PdfWriterTest {
    private static final DocumentMeta META = SampleDocuments.meta(DocumentLanguage.BOKMAL);

    @Test
    void the_same_values_give_the_same_bytes() {
        byte[] first = PdfWriter.write(META, SampleDocuments.positionDescription());
        byte[] again = PdfWriter.write(META, SampleDocuments.positionDescription());

        assertThat(again).isEqualTo(first);
        assertThat(PdfWriter.write(META, List.of(SampleDocuments.plan(3)))).isNotEqualTo(first);
    }

    @Test
    void many_threads_write_at_once_without_disturbing_each_other() throws Exception {
        List<byte[]> alone = new ArrayList<>();
        for (int document = 0; document < 8; document++) {
            alone.add(PdfWriter.write(META, List.of(SampleDocuments.plan(20 + document))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int document = 0; document < 80; document++) {
                int rows = 20 + document % 8;
                work.add(() -> PdfWriter.write(META, List.of(SampleDocuments.plan(rows))));
            }

            List<Future<byte[]>> done = threads.invokeAll(work);

            for (int document = 0; document < done.size(); document++) {
                assertThat(done.get(document).get()).isEqualTo(alone.get(document % 8));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_file_stays_small_because_it_carries_just_the_letters_in_use() {
        assertThat(PdfWriter.write(META, SampleDocuments.positionDescription())).hasSizeLessThan(60_000);
    }
}

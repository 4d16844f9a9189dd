package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import no.ldo.local.Api;
import no.ldo.local.Portal;
import org.junit.jupiter.api.Test;

/** The employer's own key of a hire, which may be the number of an employee, stands in addresses of the API and in no log. */
class EmployersKeyIT {
    private static final String HIRES = "/organisations/999000037/hires";
    private static final String FILE = "hire_id;hired_on;unit;employment;included\n%s;2024-01-01;PROD;permanent;yes\n";
    private static final int MOST_WAITS = 200;

    private final String key = "ANSATT-" + Workshop.word();
    private final Api hr = Api.with("demo-hr");
    private final Api analyst = Api.with("demo-kommune");

    @Test
    void the_access_log_tells_the_declared_address() {
        String declared =
                "select count(*) from access_line where what = '/api/v1/organisations/{orgnr}/hires/{hireId}'";
        long before = Rows.count(declared);

        assertThat(analyst.get("/organisations/999000010/hires/" + key).status())
                .isEqualTo(403);
        assertThat(analyst.put("/organisations/999000010/hires/" + key, "{}", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(analyst.get(HIRES + "/" + key).status()).isEqualTo(404);
        assertThat(hr.get(HIRES + "/" + key).status()).isEqualTo(404);

        assertThat(Rows.count(declared)).isEqualTo(before + 2);
        assertThat(Rows.count("select count(*) from access_line where what like ?", "%" + key + "%"))
                .isZero();
    }

    @Test
    void the_log_of_the_server_ends_every_address_before_the_key() throws IOException, InterruptedException {
        String last = "/nothing-" + Workshop.word();

        hr.csv(HIRES, FILE.formatted(key));
        assertThat(hr.get(HIRES + "/" + key).status()).isEqualTo(200);
        hr.put(HIRES + "/" + key, "{}", "\"1\"");
        hr.delete(HIRES + "/" + key);
        hr.get(HIRES + "/" + key + "/more");
        hr.get(HIRES.replace("hires", "Hires") + "/" + key);
        analyst.get(HIRES + "/" + key);
        Api.with(null).get(HIRES + "/" + key);
        hr.get(last);

        assertThat(logUntil("\"/api/v1" + last + "\""))
                .contains("\"/api/v1" + HIRES + "\"")
                .doesNotContain(key);
    }

    /** The log when the line of a request has been written, which is a moment after its answer. */
    private static String logUntil(String path) throws IOException, InterruptedException {
        for (int waited = 0; waited < MOST_WAITS; waited++) {
            String log = Files.readString(Portal.get().log());
            if (log.contains(path)) {
                return log;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("the log does not tell of " + path);
    }
}

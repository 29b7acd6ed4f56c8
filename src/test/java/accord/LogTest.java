package accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.time.MutableInstant;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;

/** The log that the program ships with. */
class LogTest {
    private static String line(String message, Throwable thrown) {
        MutableInstant two = new MutableInstant();
        two.initFromEpochMilli(7_200_000, 0);
        LogEvent event = Log4jLogEvent.newBuilder()
                .setLoggerName("org.apache.spark.scheduler.TaskSetManager")
                .setLevel(Level.WARN)
                .setMessage(new SimpleMessage(message))
                .setThrown(thrown)
                .setInstant(two)
                .build();
        LoggerContext context = new LoggerContext("shipped");
        context.setConfigLocation(
                Path.of("src/main/resources/log4j2.properties").toUri());
        context.start();
        try {
            return (String) context.getConfiguration()
                    .getAppender("console")
                    .getLayout()
                    .toSerializable(event);
        } finally {
            context.stop();
        }
    }

    @Test
    void anEventIsALineHoweverManyItsMessageHolds() {
        assertThat(line("Lost task 0.0: java.io.IOException: no space\n\tat one\n\tat two", null))
                .isEqualTo("02:00:00 WARN TaskSetManager: Lost task 0.0: java.io.IOException: no space\n");
    }

    @Test
    void whatWasThrownIsSaidInTheSameLine() {
        assertThat(line("cannot delete", new IllegalStateException("it is\nheld", new RuntimeException("why"))))
                .isEqualTo("02:00:00 WARN TaskSetManager: cannot delete it is\n");
        assertThat(line("all is well", null)).isEqualTo("02:00:00 WARN TaskSetManager: all is well\n");
    }
}

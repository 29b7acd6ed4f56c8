package accord.flow;

import accord.archive.MappingException;
import accord.store.StoredFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the files of batches, one after the other, into articles, rejects and accounts. */
final class ReadFiles implements MapPartitionsFunction<Batch, Item> {
    private static final long serialVersionUID = 1;

    private final FileReader reader;
    private final Window window;

    ReadFiles(FileReader reader, Window window) {
        this.reader = reader;
        this.window = window;
    }

    @Override
    public Iterator<Item> call(Iterator<Batch> batches) {
        List<StoredFile> files = new ArrayList<>();
        batches.forEachRemaining(batch -> files.addAll(batch.files()));
        Pump<Item> pump = new Pump<>(out -> files.forEach(file -> read(file, out)));
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) context -> pump.close());
        }
        return pump;
    }

    private void read(StoredFile file, Consumer<Item> out) {
        WindowSink sink = new WindowSink(file.file(), window, out);
        try {
            out.accept(new Item(file.file(), null, null, sink.settle(reader.read(file, sink)), null));
        } catch (MappingException fault) {
            out.accept(new Item(file.file(), null, null, null, fault.getMessage()));
        }
    }
}

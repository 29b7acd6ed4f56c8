package accord.flow;

import accord.archive.ArchiveReader;
import accord.archive.FileRead;
import accord.archive.Input;
import accord.archive.Limits;
import accord.archive.Mapping;
import accord.archive.MappingException;
import accord.store.StoredFile;
import accord.store.Streams;
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

    private final Streams streams;
    private final Mapping mapping;
    private final Window window;

    ReadFiles(Streams streams, Mapping mapping, Window window) {
        this.streams = streams;
        this.mapping = mapping;
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
        Input input = new Input(file.file(), file.folder(), file.bytes(), () -> streams.open(file));
        try {
            // The load is named after its contents, which nobody knows before they are read.
            FileRead account = ArchiveReader.read(input, mapping, Limits.STANDARD, "", sink);
            out.accept(new Item(file.file(), null, null, sink.settle(account), null));
        } catch (MappingException fault) {
            out.accept(new Item(file.file(), null, null, null, file.file() + ": " + fault.getMessage()));
        }
    }
}

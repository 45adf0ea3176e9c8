package org.regionalism.batch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import org.regionalism.batch.TroubledFileSystem.Change;

/** Does what the machine's own provider does, after trouble was asked for. */
final class TroubledProvider extends FileSystemProvider {

  private final FileSystemProvider own;
  private final TroubledFileSystem.Trouble trouble;
  private final TroubledFileSystem files;

  TroubledProvider(
      FileSystemProvider own, TroubledFileSystem.Trouble trouble, TroubledFileSystem files) {
    this.own = own;
    this.trouble = trouble;
    this.files = files;
  }

  private static Path bare(Path path) {
    return TroubledFileSystem.unwrap(path);
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    trouble.before(Change.MAKE_FILE);
    return new FilterOutputStream(own.newOutputStream(bare(path), options)) {
      /** Half of it arrives where the other half meets trouble, as on a disk that fills up. */
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length / 2);
        trouble.before(Change.WRITE);
        out.write(bytes, offset + length / 2, length - length / 2);
      }
    };
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (!options.isEmpty() && !options.equals(Set.of(java.nio.file.StandardOpenOption.READ))) {
      throw new UnsupportedOperationException("only streams are written here");
    }
    return own.newByteChannel(bare(path), options, attributes);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    trouble.before(Change.MAKE_FOLDER);
    own.createDirectory(bare(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    trouble.before(Change.DELETE);
    own.delete(bare(path));
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    trouble.before(Change.DELETE);
    return own.deleteIfExists(bare(path));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    trouble.before(Change.MOVE);
    own.move(bare(source), bare(target), options);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    trouble.before(Change.MOVE);
    own.copy(bare(source), bare(target), options);
  }

  @Override
  public String getScheme() {
    return "troubled";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return files;
  }

  @Override
  public Path getPath(URI uri) {
    return files.wrap(own.getPath(uri));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    return own.newDirectoryStream(bare(folder), filter);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return own.isSameFile(bare(one), bare(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return own.isHidden(bare(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return own.getFileStore(bare(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    own.checkAccess(bare(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return own.getFileAttributeView(bare(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return own.readAttributes(bare(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return own.readAttributes(bare(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    own.setAttribute(bare(path), name, value, options);
  }
}

package org.anuyat.cases.pack;

import java.io.InputStream;

/**
 * A case file ready to be handed out.
 *
 * @param name without anything of the sender's
 * @param bytes on disk, and gone from it when they were read and closed
 */
record PackedFile(String name, long size, InputStream bytes) {}

package org.anuyat.permit.document;

/** A piece of a page that is never parted. */
interface Block {
  float height();

  void draw(Sheet page, float top);
}

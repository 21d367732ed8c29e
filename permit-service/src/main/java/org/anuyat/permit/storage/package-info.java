/** The service's own bucket in the object store (S3): bytes in, bytes out, named by UUID. */
package org.anuyat.permit.storage;

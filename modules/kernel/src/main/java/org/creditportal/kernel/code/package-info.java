/** Codes and amounts that the whole field writes the same way: value types that cannot hold a wrong value unnoticed. */
package org.creditportal.kernel.code;

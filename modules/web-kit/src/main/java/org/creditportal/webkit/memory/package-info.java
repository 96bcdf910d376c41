/** What officers keep about lists: searches under names, and which columns they want. Whoever knows officers keeps it. */
package org.creditportal.webkit.memory;

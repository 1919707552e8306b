-- Everything that was fingerprinted by another recipe goes; the articles are fingerprinted again in the same run.
-- writes: passages, signatures, bands, fingerprints, common_hashes, text_pairs, links, clusters
DELETE FROM links;
DELETE FROM clusters;
DELETE FROM text_pairs;
DELETE FROM common_hashes;
DELETE FROM fingerprints;
DELETE FROM bands;
DELETE FROM signatures;
DELETE FROM passages;

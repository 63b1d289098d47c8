/**
 * The letter without its accent of each unit from U+00C0 up to U+0250, and from U+1E00 up to U+1F00; a dot for letters
 * that have none, a hyphen for what is no letter. Written out: to ask the engine (`normalize`) costs milliseconds in
 * every frame, and a test holds the two alike.
 */
export const latinBases: string =
  'aaaaaa.ceeeeiiii.nooooo-.uuuuy..aaaaaa.ceeeeiiii.nooooo-.uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggggggg' +
  'hh..iiiiiiiiii..jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.........' +
  '........................oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkkoo' +
  'oo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................';

export const additionalBases: string =
  'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss' +
  'ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee' +
  'iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......';

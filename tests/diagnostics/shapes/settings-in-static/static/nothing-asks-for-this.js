console.log("nothing asks for this");
